import * as z from 'zod/mini';

/** The learning check is taken before anybody plays, and once more after the game. */
export const MOMENTS = ['before', 'after'] as const;
export const Moment = z.enum(MOMENTS);
export type Moment = z.infer<typeof Moment>;

/** Two parallel forms: item i of one asks for the same idea as item i of the other. */
export const FORMS = ['a', 'b'] as const;
export const Form = z.enum(FORMS);
export type Form = z.infer<typeof Form>;

/** Items of a form, and choices of an item. */
export const ITEM_COUNT = 8;
export const CHOICE_COUNT = 4;

/** Fewer answers than these would say too much of who gave them, so nothing of them is told. */
export const FEWEST_TOLD = 5;

/** The choice for each item, from 0; null where it was left empty. */
export const Answers = z
  .array(z.nullable(z.int().check(z.minimum(0), z.maximum(CHOICE_COUNT - 1))))
  .check(z.length(ITEM_COUNT));
export type Answers = z.infer<typeof Answers>;

/** What somebody answered; nothing says who. */
export const Sheet = z.object({ form: Form, answers: Answers });
export type Sheet = z.infer<typeof Sheet>;

/** How many answered a form, and what; of fewer than are told, no sheet is kept. */
export const Answered = z.object({ count: z.int(), sheets: z.array(Sheet) });
export type Answered = z.infer<typeof Answered>;
