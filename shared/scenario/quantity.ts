import * as z from 'zod/mini';

/** A number with its unit and its range, so that the schema alone documents every parameter. */
export function quantity(unit: string, low: number, high: number) {
  const error = `must be from ${low} to ${high} (${unit})`;
  return z.number({ error }).check(z.minimum(low, { error }), z.maximum(high, { error }), z.meta({ unit }));
}

/** The same sentence in both languages of a session. */
export const Wording = z.strictObject({
  en: z.string().check(z.minLength(1), z.maxLength(400)),
  id: z.string().check(z.minLength(1), z.maxLength(400)),
});
export type Wording = z.infer<typeof Wording>;

/** Id of a scenario, segment or shock: short, lower case, safe in a label and in an address. */
export const Slug = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,23}$/));
