import type { ShapeName } from './catalogue.ts';

/** What a shape is, and what each of its fields means: one sentence each, with its unit. */
export type ShapeWord = { readonly about: string; readonly fields: Readonly<Record<string, string>> };

export type ShapeWords = Readonly<Record<ShapeName, ShapeWord>>;
