import type { Response } from 'express';
import type { Rejection } from '../../shared/session/rejections.ts';

const STATUS: Partial<Record<Rejection, number>> = {
  'message/too-large': 413,
  'message/too-many': 429,
  'code/too-many': 429,
  'code/unknown': 404,
  'session/unknown': 404,
  'scenario/unknown': 404,
  'token/unknown': 401,
  'token/revoked': 401,
  'password/missing': 401,
  'password/wrong': 401,
  'password/too-many': 429,
  'facilitator/only': 403,
  'lead/only': 403,
  'lead/last': 409,
  'link/unknown': 404,
  'link/too-many': 409,
  'session/exists': 409,
  'code/taken': 409,
  'recording/not-released': 403,
  'attempt/running': 409,
  'recording/anonymous': 403,
  'store/unavailable': 503,
  'session/over': 409,
  'session/full': 409,
  'seat/blocked': 403,
  'seat/removed': 401,
  'seat/handed-over': 401,
  'pin/unknown': 404,
  'pin/too-many': 429,
};

/** Answers with a rejection, in the one form that every refusal over HTTP has. */
export function refuse(response: Response, refused: Rejection): void {
  response.status(STATUS[refused] ?? 400).json({ refused });
}
