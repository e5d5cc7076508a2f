const HEADER = 44;
const BYTES = 2;

/** A WAV file of one channel with 16 bits a sample, from samples between -1 and 1. */
export function waveFile(samples: Float64Array, rate: number): Buffer {
  const size = samples.length * BYTES;
  const file = Buffer.alloc(HEADER + size);
  file.write('RIFF', 0);
  file.writeUInt32LE(HEADER - 8 + size, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * BYTES, 28);
  file.writeUInt16LE(BYTES, 32);
  file.writeUInt16LE(8 * BYTES, 34);
  file.write('data', 36);
  file.writeUInt32LE(size, 40);
  samples.forEach((value, at) => {
    file.writeInt16LE(Math.round(32_767 * Math.min(1, Math.max(-1, value))), HEADER + at * BYTES);
  });
  return file;
}
