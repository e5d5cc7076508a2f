import * as z from 'zod/mini';
import type * as cards from './cards.ts';
import { CARDS, ROLES } from './cards.ts';

/* Apart from the cards themselves, so that a page that reads no file need not bring the library for schemas along. */

export const Role = z.enum(ROLES);
export type Role = cards.Role;

export const Card = z.enum(CARDS);
export type Card = cards.Card;

export const Chips = z.record(Card, z.number().check(z.minimum(0)));
export type Chips = cards.Chips;
