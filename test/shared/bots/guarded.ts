import type { View } from '../../../shared/view/parts.ts';

/** Parts that a role is never granted while it plans. Looking at them is out of bounds, even where they are empty. */
const NOT_FOR_A_ROLE = ['tables', 'inner', 'companyValue', 'addresses'];

/** The view behind glass: it can be read where it has something to read, it cannot be changed, and every look is noted. */
export function guarded(view: View, looks: Set<string> = new Set()): View {
  const behind = <T extends object>(part: T, path: string): T =>
    new Proxy(part, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol' || Array.isArray(target)) return wrapped(value, path);
        if (!Object.hasOwn(target, key)) throw new Error(`${path}.${key} is not in the view`);
        if (NOT_FOR_A_ROLE.includes(key)) throw new Error(`${path}.${key} is not for a role`);
        looks.add(`${path}.${key}`);
        return wrapped(value, `${path}.${key}`);
      },
      set: (_, key) => {
        throw new Error(`${path}.${String(key)} was written to`);
      },
    });
  const wrapped = (value: unknown, path: string): unknown =>
    typeof value === 'object' && value !== null ? behind(value, path) : value;
  return behind(view, 'view');
}
