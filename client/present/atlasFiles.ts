import type { Motif } from '../../shared/session/settings.ts';
import type { CommonSheet } from './atlasFrames.ts';

const files = import.meta.glob<string>('../../assets/atlas/*.svg', { eager: true, query: '?url', import: 'default' });

/** Address of a sheet of the town's art: everyone's, or a motif's. */
export const sheetOf = (name: CommonSheet | Motif): string => files[`../../assets/atlas/${name}.svg`] ?? '';
