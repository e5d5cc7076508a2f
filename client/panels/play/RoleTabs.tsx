import { useText } from '../../text/useText.ts';

type Props = {
  readonly audiences: readonly string[];
  readonly shown: string;
  readonly onAudience: (audience: string) => void;
};

/** For a seat that holds both roles: which of the two tables it looks at. */
export function RoleTabs({ audiences, shown, onAudience }: Props) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are two buttons.
    <div class="role-tabs" role="group" aria-label={t('shell.play.roles')}>
      {audiences.map((audience) => (
        <button key={audience} type="button" aria-pressed={audience === shown} onClick={() => onAudience(audience)}>
          {t(`shell.role.${audience.split('/')[1] ?? 'sales'}`)}
        </button>
      ))}
    </div>
  );
}
