import * as z from 'zod/mini';
import { Cents, Decision, Focus, Quarter } from '../../shared/market/outcome.ts';
import { DoorReply, KeysReply, KeysRequest, LinkReply, LinkRequest, LogReply } from '../../shared/protocol/chair.ts';
import { ClientMessage, Handshake, MessageId } from '../../shared/protocol/clientMessages.ts';
import {
  AloneRequest,
  CheckReply,
  CheckRequest,
  HostReply,
  HostRequest,
  JoinReply,
  JoinRequest,
  PinReply,
  PinRequest,
  PinUse,
  Refused,
  ScenarioOffer,
} from '../../shared/protocol/http.ts';
import { Ack, Released, ViewMessage, Welcome } from '../../shared/protocol/serverMessages.ts';
import { Recording } from '../../shared/replay/recording.ts';
import { Sealed, SealedRow } from '../../shared/replay/sealed.ts';
import { Card, Chips, Role } from '../../shared/scenario/cardSchemas.ts';
import { Audience, Right } from '../../shared/session/actor.ts';
import { Causes } from '../../shared/session/causes.ts';
import { Flaw, LuckShare, Payback, PaybackRow, RolePlan } from '../../shared/session/hindsight.ts';
import { Gain, Tally } from '../../shared/session/learningGain.ts';
import { Answers, Form } from '../../shared/session/learningSheets.ts';
import { PlanSource, Split } from '../../shared/session/plans.ts';
import { Can, Rejection } from '../../shared/session/rejections.ts';
import { Language, Motif, Pace, Ranking, RankingPolicy, Room, Settings } from '../../shared/session/settings.ts';
import { AsidePart } from '../../shared/view/asidePart.ts';
import { AttemptSide, AttemptsPart, AttemptView } from '../../shared/view/attemptsPart.ts';
import { Checked, CheckView, Verdict } from '../../shared/view/checksPart.ts';
import { CommitmentView } from '../../shared/view/commitmentsPart.ts';
import { CoursePart } from '../../shared/view/coursePart.ts';
import { PaybackPart, TurningPoint, TurnsPart } from '../../shared/view/hindsightParts.ts';
import { LearningPart } from '../../shared/view/learningPart.ts';
import { LogEntry } from '../../shared/view/log.ts';
import { AdjustmentView, CorrectionView, NoticesPart, NoticeView, ScreenView } from '../../shared/view/noticesPart.ts';
import {
  CausesView,
  FunnelView,
  InnerOutcome,
  OutcomePart,
  OwnOutcome,
  PlanPart,
  ReleasedOutcome,
  SightPart,
  Weeks,
} from '../../shared/view/parts.ts';
import { ChairView, HoldersView, PeoplePart, RemovedView, SeatLight, SeatView } from '../../shared/view/peoplePart.ts';
import { Places } from '../../shared/view/places.ts';
import { JoinPreview } from '../../shared/view/preview.ts';
import { ProjectionPart, Range } from '../../shared/view/projectionPart.ts';
import { ScenarioPart } from '../../shared/view/scenarioPart.ts';
import { SessionPart } from '../../shared/view/sessionPart.ts';
import { DeckCard, ShockAheadView, ShockView } from '../../shared/view/shockParts.ts';
import { OfferView, TablesPart } from '../../shared/view/tablesPart.ts';
import type { JsonShape } from './shape.ts';

/** Every shape that has a name in the document. A field of such a shape is a link to it. */
export const CATALOGUE = {
  Handshake,
  ClientMessage,
  MessageId,
  Ack,
  Welcome,
  Audience,
  Released,
  ViewMessage,
  ScenarioPart,
  PeoplePart,
  ChairView,
  Right,
  SeatView,
  SeatLight,
  RemovedView,
  SessionPart,
  Settings,
  Ranking,
  RankingPolicy,
  Room,
  PlanPart,
  OfferView,
  SightPart,
  ProjectionPart,
  Range,
  TablesPart,
  CoursePart,
  CheckView,
  Checked,
  Verdict,
  CheckRequest,
  CheckReply,
  NoticesPart,
  NoticeView,
  AdjustmentView,
  CorrectionView,
  ScreenView,
  AsidePart,
  PaybackPart,
  Payback,
  PaybackRow,
  TurnsPart,
  TurningPoint,
  RolePlan,
  Flaw,
  LuckShare,
  LearningPart,
  Tally,
  Gain,
  Form,
  Answers,
  AttemptsPart,
  AttemptView,
  AttemptSide,
  CommitmentView,
  OutcomePart,
  ReleasedOutcome,
  Places,
  Weeks,
  FunnelView,
  Quarter,
  OwnOutcome,
  HoldersView,
  CausesView,
  Causes,
  InnerOutcome,
  ShockView,
  ShockAheadView,
  DeckCard,
  Decision,
  Split,
  Chips,
  Cents,
  Card,
  Role,
  Focus,
  Motif,
  Pace,
  Language,
  PlanSource,
  Can,
  Rejection,
  HostRequest,
  HostReply,
  AloneRequest,
  ScenarioOffer,
  JoinPreview,
  JoinRequest,
  JoinReply,
  PinRequest,
  PinReply,
  PinUse,
  Refused,
  Recording,
  LinkRequest,
  LinkReply,
  LogReply,
  LogEntry,
  KeysRequest,
  KeysReply,
  DoorReply,
  SealedRow,
  Sealed,
} as const;
export type ShapeName = keyof typeof CATALOGUE;

const names = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(CATALOGUE)) names.add(schema, { id });

/** The JSON Schema of a named shape; other named shapes in it are references. */
export function jsonOf(name: ShapeName): JsonShape {
  const json = z.toJSONSchema(CATALOGUE[name], { metadata: names, io: 'input', unrepresentable: 'any' }) as JsonShape;
  return json.$ref === undefined ? json : (json.$defs?.[name] ?? json);
}
