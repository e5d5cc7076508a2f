import type { Role } from '../scenario/cards.ts';
import type { PerRole, Table } from './state.ts';

type Tables = Readonly<Record<string, Table>>;

const each = (tables: Tables, change: (table: Table, team: string) => Partial<Table>): Tables =>
  Object.fromEntries(Object.entries(tables).map(([team, table]) => [team, { ...table, ...change(table, team) }]));

/** Tables whose roles have so much time beyond the common deadline. */
export const withExtra = (tables: Tables, extra: Readonly<Record<string, PerRole<number>>>): Tables =>
  each(tables, (table, team) => ({ extra: extra[team] ?? table.extra }));

/** Tables where the time of these roles is up. */
export const withTimeUp = (tables: Tables, roles: readonly { readonly team: string; readonly role: Role }[]): Tables =>
  each(tables, ({ over }, team) => {
    const up = (role: Role): boolean => over[role] || roles.some((it) => it.team === team && it.role === role);
    return { over: { sales: up('sales'), marketing: up('marketing') } };
  });

/** Tables after more time for all, of which `left` milliseconds are to come: whose deadline lies ahead again goes on. */
export const withTimeAgain = (tables: Tables, left: number): Tables =>
  each(tables, ({ over, extra }) => ({
    over: {
      sales: over.sales && left + extra.sales <= 0,
      marketing: over.marketing && left + extra.marketing <= 0,
    },
  }));
