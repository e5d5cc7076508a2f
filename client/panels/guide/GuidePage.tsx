import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { GuideContents } from './GuideContents.tsx';
import { guideIn } from './guideTexts.ts';
import { Prose } from './Prose.tsx';
import '../../style/guide.css';

/** The facilitator's guide as a page of its own, to read and to print. */
export function GuidePage() {
  const { t, language } = useText();
  const blocks = guideIn(language);
  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page guide-page">
        <GuideContents blocks={blocks} />
        <article class="card guide-sheet">
          <div class="guide-head">
            <Heading>{t('guide.title')}</Heading>
            <button type="button" class="button no-print" onClick={() => print()}>
              {t('guide.print')}
            </button>
          </div>
          <Prose blocks={blocks} />
        </article>
      </main>
    </>
  );
}
