import { describe, expect, it } from 'vitest';
import { firstWish, requestOf } from '../../../client/panels/shell/hostWish.ts';
import { HostRequest } from '../../../shared/protocol/http.ts';

const request = (change: Partial<ReturnType<typeof firstWish>> = {}) =>
  HostRequest.parse(requestOf({ ...firstWish('id'), ...change }, 'coffee', 'host-0001'));

describe('what a facilitator has chosen', () => {
  it('is a session of one market at first, which the server opens as it stands', () => {
    expect(request()).toMatchObject({ scenario: 'coffee', teams: 4, settings: { market: 'shared', openAll: false } });
  });

  it('is asked for as it was chosen', () => {
    const asked = request({ market: 'parallel', scenario: 'b2b', minutes: 7.5, title: '  Senin ' });
    expect(asked).toMatchObject({
      scenario: 'b2b',
      settings: { market: 'parallel', planningSeconds: 450, title: 'Senin' },
    });
    expect(request({ minutes: null }).settings.planningSeconds).toBeNull();
  });
});
