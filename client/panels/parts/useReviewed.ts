import { useState } from 'preact/hooks';

/** The round whose results are looked at: the latest, or the past one that was picked since; a new result leads back. */
export function useReviewed(latest: number): [number, (round: number) => void] {
  const [picked, setPicked] = useState({ latest, round: latest });
  const pick = (round: number): void => setPicked({ latest, round });
  return [picked.latest === latest ? picked.round : latest, pick];
}
