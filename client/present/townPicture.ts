import type { Motif } from '../../shared/session/settings.ts';
import type { FunnelView } from '../../shared/view/parts.ts';
import type { TownShock } from './townShocks.ts';
import type { Marker } from './townTeam.ts';

/** Where a person stands is where that person is in the funnel. `team` is a place in the list of teams, -1 for none. */
export type Spot = {
  readonly place: 'outskirts' | 'square' | 'queue' | 'stall';
  readonly team: number;
  /** Counts from 0; in a queue 0 is served next. */
  readonly slot: number;
};

/** `cold` is a lead that gave up, on its way back to the square. */
export type Look = 'outsider' | 'shopper' | 'lead' | 'cold' | 'customer' | 'loyal';

/** One figure, which stands for `scale.market` people, an outsider for `scale.outskirts`. It walks from one spot to the next; `t` is how far it is, 0..1. */
export type Figure = {
  readonly id: number;
  readonly look: Look;
  /** The team whose sign it wears, -1 for none. */
  readonly team: number;
  readonly from: Spot;
  readonly to: Spot;
  readonly t: number;
  /** Teams that an outsider has heard of. */
  readonly aware: readonly number[];
  /** How much of it is to be seen, 0..1: the last of the outsiders fade as their number changes. */
  readonly shown: number;
};

/** Direct work: a rep goes to one person and talks. `with` is where that person stands; null at home. */
export type Rep = {
  readonly team: number;
  readonly number: number;
  readonly from: Spot | null;
  readonly to: Spot | null;
  readonly t: number;
  readonly talking: boolean;
};

export type QuotaFlag = {
  readonly quarter: number;
  /** Week of the round in which the quarter ends. */
  readonly week: number;
  readonly quota: number;
  /** Cents taken in the quarter so far. */
  readonly revenue: number;
  readonly state: 'pending' | 'hit' | 'missed';
  /** How far the flag has gone up since the quarter ended, 0..1. */
  readonly up: number;
};

/** A coin on its way from a buyer to the pile; it lands when the revenue has come in. */
export type Flight = {
  /** Which coin of the pile it will be, from 0. */
  readonly coin: number;
  /** Where the buyer stands. */
  readonly from: Spot;
  readonly t: number;
};

export type Stall = {
  readonly team: string;
  readonly name: string;
  readonly motif: Motif;
  readonly marker: Marker;
  readonly colour: string;
  readonly own: boolean;
  /** Roof tiers, from 1 to 5 with fractions while one grows or goes: brand value. */
  readonly tiers: number;
  /** Light of the lanterns, 0..1: brand value. */
  readonly glow: number;
  /** Cents taken in the round so far, and the coins that stand for them. */
  readonly revenue: number;
  readonly coins: number;
  readonly flights: readonly Flight[];
  readonly quotas: readonly QuotaFlag[];
  /** Indirect work: how many rings go out at once, and how many posters stand at the edge of town, 0..4. */
  readonly rings: number;
  readonly people: FunnelView;
  /** Of the week shown, and of the round up to its end. */
  readonly won: number;
  readonly cold: number;
  readonly wonSoFar: number;
  readonly coldSoFar: number;
};

/** What is to be known of the market in one moment of one round, as plain values. */
export type TownFacts = {
  readonly round: number;
  readonly weeks: number;
  /** 0..weeks; whole at the end of a week. */
  readonly week: number;
  /**
   * Whose market it is: the one of all teams, the viewer's own where each team has one, or all of those together. Then the
   * people outside and on the square are an average of the markets, each of which gives an equal part of them.
   */
  readonly market: 'shared' | 'own' | 'average';
  readonly scale: {
    /** People for one figure in the market, and for one in the outskirts; often the same. */
    readonly market: number;
    readonly outskirts: number;
    /** Cents for one coin. */
    readonly coin: number;
  };
  readonly stalls: readonly Stall[];
  /** What strikes the market from outside just now. */
  readonly shocks: readonly TownShock[];
};

/** The same with everybody who stands and walks in it. */
export type TownPicture = TownFacts & {
  readonly figures: readonly Figure[];
  readonly reps: readonly Rep[];
  /** The most figures that stand in one place at once in this round: how much room the drawing needs. */
  readonly room: {
    readonly outskirts: number;
    readonly square: number;
    readonly queue: number;
    readonly stall: number;
  };
};
