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
  'recording/not-released': 403,
  'recording/anonymous': 403,
  'store/unavailable': 503,
  'session/over': 409,
  'session/full': 409,
};

/** Answers with a rejection, in the one form that every refusal over HTTP has. */
export function refuse(response: Response, refused: Rejection): void {
  response.status(STATUS[refused] ?? 400).json({ refused });
}
