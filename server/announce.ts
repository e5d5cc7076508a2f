import { toString as qrText } from 'qrcode';

/** What a person who starts the server reads: where to host, where to join, and the join address to scan. */
export async function announcement(port: number, addresses: readonly string[]): Promise<string> {
  const lines = ['', '  Pasar is open.', '', `  Facilitator   http://localhost:${port}/host`];
  const [best, ...others] = addresses;
  if (best === undefined) {
    lines.push(
      '  Participants  no network found, so only this computer can join. Connect it to a network, or set PUBLIC_URL.',
      '',
    );
    return lines.join('\n');
  }
  lines.push(`  Participants  ${best}`, ...others.map((address) => `           or   ${address}`), '');
  const code = await qrText(best, { type: 'utf8', errorCorrectionLevel: 'L' });
  return [...lines, code.replace(/^/gm, '  '), ''].join('\n');
}
