import { describe, expect, it } from 'vitest';
import { AloneRequest, HostRequest, JoinRequest } from '../../../shared/protocol/http.ts';
import { SETTINGS } from '../session/workshop.ts';

const id = 'wish-0001';
const host = { id, scenario: 'coffee', teams: 4, settings: SETTINGS };
const join = { id, name: 'Eko', team: null, role: null };
const alone = { id, role: 'sales', language: 'id', name: 'Eko' };

describe('who hosts a session says', () => {
  it.each([
    ['two teams to eight', { teams: 2 }],
    ['two teams to eight', { teams: 8 }],
    ['one round to six', { settings: { ...SETTINGS, rounds: 6 } }],
    ['no time limit', { settings: { ...SETTINGS, planningSeconds: null } }],
  ])('%s', (_, part) => {
    expect(HostRequest.safeParse({ ...host, ...part }).success).toBe(true);
  });

  it.each([
    ['one team', { teams: 1 }],
    ['nine teams', { teams: 9 }],
    ['no round', { settings: { ...SETTINGS, rounds: 0 } }],
    ['seven rounds', { settings: { ...SETTINGS, rounds: 7 } }],
    ['a planning of ten seconds', { settings: { ...SETTINGS, planningSeconds: 10 } }],
    ['a third language', { settings: { ...SETTINGS, language: 'fr' } }],
    ['a seed', { seed: 'pasar1:1' }],
    ['a code', { code: 'KOPI7' }],
    ['no id', { id: undefined }],
  ])('not %s', (_, part) => {
    expect(HostRequest.safeParse({ ...host, ...part }).success).toBe(false);
  });
});

describe('who joins says', () => {
  it.each([
    ['a name of three letters', {}],
    ['a team and a role', { team: 'parang', role: 'marketing' }],
    ['a name of one sign', { name: '山' }],
  ])('%s', (_, part) => {
    expect(JoinRequest.safeParse({ ...join, ...part }).success).toBe(true);
  });

  it.each([
    ['a long name', { name: 'x'.repeat(25) }],
    ['a third role', { role: 'finance' }],
    ['a seat', { seat: 's1' }],
    ['to be a bot', { bot: true }],
  ])('not %s', (_, part) => {
    expect(JoinRequest.safeParse({ ...join, ...part }).success).toBe(false);
  });

  it('and who plays alone a role', () => {
    expect(AloneRequest.safeParse(alone).success).toBe(true);
    expect(AloneRequest.safeParse({ ...alone, role: null }).success).toBe(false);
  });
});
