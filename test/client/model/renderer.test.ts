import { describe, expect, it } from 'vitest';
import { drawsByProcessor } from '../../../client/model/renderer.ts';

describe('a driver’s name tells whether there is a graphics card', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Google SwiftShader',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Mesa softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
  ])('none: %s', (driver) => {
    expect(drawsByProcessor(driver)).toBe(true);
  });

  it.each([
    'ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00005917) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
    'Mesa Intel(R) HD Graphics 520 (SKL GT2)',
    'Adreno (TM) 640',
    'Mali-G78',
    'WebKit WebGL',
  ])('one, or nobody knows: %s', (driver) => {
    expect(drawsByProcessor(driver)).toBe(false);
  });
});
