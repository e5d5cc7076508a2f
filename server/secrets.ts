/**
 * The same JSON value without its secrets: what stands under a name that says so (`token`, `facilitatorToken`, `cookie`),
 * and what follows such a name in a text (`?token=...`, `Bearer ...`).
 */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SECRET_IN_TEXT, `$1${HIDDEN}`);
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, SECRET_NAME.test(name) ? HIDDEN : withoutSecrets(inner)]),
  );
}

const HIDDEN = '[hidden]';
const SECRET_NAME = /token|secret|password|authorization|cookie/i;
const SECRET_IN_TEXT = /((?:token|secret|password)["']?\s*[=:]\s*["']?|bearer\s+)[^\s"'&#,;}]+/gi;
