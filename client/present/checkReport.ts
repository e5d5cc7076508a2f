import type { T } from '../text/i18n.ts';

export type ReportLine = { readonly item: string; readonly word: string; readonly means: string };

type Told = {
  /** Where this page came from: scheme, name and port. */
  readonly origin: string;
  readonly lines: readonly ReportLine[];
  readonly agent: string;
  readonly time: string;
};

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** What somebody in IT needs, as plain text: where the game is, what must be let through, and how each try went. */
export function checkReport({ origin, lines, agent, time }: Told, t: T): string {
  const { protocol, hostname, port } = new URL(origin);
  return [
    t('check.it.head'),
    t('check.it.address', { url: origin }),
    t('check.it.allow', {
      host: hostname,
      port: port || (PORTS[protocol] ?? ''),
      scheme: protocol.replace(':', '').toUpperCase(),
    }),
    t('check.it.internet'),
    '',
    ...lines.map(({ item, word, means }) => `- ${item}: ${word}. ${means}`),
    '',
    t('check.it.device', { agent }),
    t('check.it.time', { time }),
  ].join('\n');
}
