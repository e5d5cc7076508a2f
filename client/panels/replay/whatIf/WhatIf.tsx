import { useEffect, useState } from 'preact/hooks';
import { isChanged, planDifferences } from '../../../present/whatIfPlan.ts';
import type { Idea, OpenedRecording } from '../../../replay/replayMessages.ts';
import type { ReplayPlayer } from '../../../replay/replayPlayer.ts';
import { useText } from '../../../text/useText.ts';
import { announce } from '../../parts/announce.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { BothCourses } from './BothCourses.tsx';
import { IdeaList } from './IdeaList.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { PlanPicker } from './PlanPicker.tsx';
import { RivalsSwitch } from './RivalsSwitch.tsx';
import { TeamChanges } from './TeamChanges.tsx';
import { useAnswerWords } from './useAnswerWords.ts';
import { firstIdea, useIdea } from './useIdea.ts';
import '../../../style/planChips.css';
import '../../../style/planChoices.css';
import '../../../style/timelines.css';
import '../../../style/whatIf.css';

type Props = { readonly player: ReplayPlayer; readonly opened: OpenedRecording; readonly own: string | null };

/** One past plan is changed, and what would have come of it stands beside it at once. */
export function WhatIf({ player, opened, own }: Props) {
  const { t } = useText();
  const [first] = useState(() => firstIdea(opened, own));
  return (
    <div class="what-if">
      <div class="what-if-head">
        <Heading>{t('whatIf.title')}</Heading>
        <p>{t('whatIf.words')}</p>
      </div>
      {first ? <Table player={player} opened={opened} first={first} /> : <p class="notice">{t('whatIf.none')}</p>}
    </div>
  );
}

type TableProps = Pick<Props, 'player' | 'opened'> & { readonly first: Idea };

function Table({ player, opened, first }: TableProps) {
  const { t } = useText();
  const thinking = useIdea(player, opened, first);
  const words = useAnswerWords(opened);
  const { idea, recorded, tried, fresh } = thinking;
  const [shown, setShown] = useState(idea.change.team);
  useEffect(() => setShown(idea.change.team), [idea.change.team]);
  const changed = isChanged(planDifferences(idea.change, recorded));
  const answer = tried && 'timelines' in tried ? tried : null;
  useEffect(() => {
    if (fresh && changed && answer) announce(words.all(answer));
  }, [fresh, changed, answer, words]);

  if (tried && 'refused' in tried && fresh)
    return (
      <p class="notice bad" role="alert">
        {t(tried.refused === 'recording/other-version' ? 'whatIf.otherVersion' : `rejections.${tried.refused}`)}
      </p>
    );
  if (!answer) return <Waiting what={t('whatIf.working')} />;
  return (
    <div class="what-if-columns">
      <div class="what-if-plan">
        <PlanPicker opened={opened} thinking={thinking} />
        <PlanEditor opened={opened} thinking={thinking} changed={changed} />
        <RivalsSwitch opened={opened} thinking={thinking} />
      </div>
      <div class="what-if-answer" aria-busy={!fresh}>
        <AnswerCard opened={opened} thinking={thinking} answer={answer} changed={changed} words={words} />
        <BothCourses opened={opened} answer={answer} team={shown} onTeam={setShown} />
        <TeamChanges opened={opened} answer={answer} />
        <IdeaList opened={opened} thinking={thinking} />
      </div>
    </div>
  );
}
