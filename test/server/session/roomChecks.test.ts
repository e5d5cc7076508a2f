import { describe, expect, it } from 'vitest';
import { RoomChecks } from '../../../server/session/roomChecks.ts';
import { CHECKED } from '../../../shared/view/checksPart.ts';

const verdicts = Object.fromEntries(CHECKED.map((it) => [it, 'good'])) as never;
const told = (device: string, name = '') => ({ device, name, verdicts });

describe('what devices found out about themselves', () => {
  it('is kept once for each device, the latest last, and told to who listens', () => {
    const checks = new RoomChecks();
    let heard = 0;
    checks.listen(() => {
      heard += 1;
    });
    checks.take(told('laptop-one'), 1);
    checks.take(told('laptop-two'), 2);
    checks.take(told('laptop-one', '  Sari '), 3);
    expect(checks.all.map(({ device, name, at }) => [device, name, at])).toEqual([
      ['laptop-two', '', 2],
      ['laptop-one', 'Sari', 3],
    ]);
    expect(heard).toBe(3);
  });

  it('never grows without end: who was heard of longest ago is forgotten', () => {
    const checks = new RoomChecks();
    for (let device = 0; device < 150; device += 1) checks.take(told(`laptop-${device}`), device);
    expect(checks.all).toHaveLength(100);
    expect(checks.all[0]?.device).toBe('laptop-50');
  });
});
