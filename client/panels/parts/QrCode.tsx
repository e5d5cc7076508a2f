import { useEffect, useState } from 'preact/hooks';

type Drawn = { readonly size: number; readonly path: string };

async function draw(text: string): Promise<Drawn> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const cells = Array.from({ length: size * size }, (_, at) => at).filter((at) =>
    modules.get(Math.floor(at / size), at % size),
  );
  return { size, path: cells.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('') };
}

/** A square that a phone's camera reads as `text`; the same text should stand beside it in letters. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let shown = true;
    void draw(text).then(
      (it) => shown && setDrawn(it),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [text]);
  if (!drawn) return <div class="qr-code" />;
  const quiet = 3;
  const side = drawn.size + 2 * quiet;
  return (
    <svg
      class="qr-code"
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={drawn.path} />
    </svg>
  );
}
