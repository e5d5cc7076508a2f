import type { Motif } from '../../shared/session/settings.ts';
import type { AtlasSheet } from './atlasFrames.ts';

const files = import.meta.glob<string>('../../assets/atlas/*.svg', { eager: true, query: '?url', import: 'default' });

/** Address of a sheet of the town's art: one of everyone's, or a motif's. */
export const sheetOf = ({ name }: AtlasSheet, motif?: Motif): string =>
  files[`../../assets/atlas/${motif ? `${motif}.` : ''}${name}.svg`] ?? '';
