import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Refusal } from '../../model/moves.ts';
import { newsBetween } from '../../model/news.ts';
import { useText } from '../../text/useText.ts';
import { announce } from './announce.ts';

/** Reads aloud what is new in a view, and every refusal. */
export function useAnnouncements(view: View, refusal: Refusal | null): void {
  const { t } = useText();
  const before = useRef(view);
  useEffect(() => {
    const news = newsBetween(before.current, view);
    before.current = view;
    if (news.length > 0) announce(news.map(({ key, values }) => t(key, values)).join(' '));
  }, [view, t]);
  useEffect(() => {
    if (refusal) announce(t(`rejections.${refusal.code}`), true);
  }, [refusal, t]);
}
