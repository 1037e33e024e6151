import type {
  AnswerFlip,
  Comparison,
  MustLoss,
  WeightFlip,
} from '../../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { TurnScale } from '../../../ui/charts/turn-scale.tsx';
import { Link } from '../../../ui/link.tsx';
import { percentText, pointsText } from '../figures.ts';
import { nameOf } from '../short-name.ts';

/** So many of each kind are shown; the rest has the same effect and is farther away. */
const shownWeights = 2;
const shownAnswers = 2;
const shownLosses = 2;

/** The smallest changes that put another vendor first: a weight, an answer, a condition that is not met. */
export function FlipsPart({ comparison }: { comparison: Comparison }) {
  const t = useTexts('comparisons');
  const { flips, first } = comparison;
  const isNone = flips.weights.length + flips.answers.length + flips.losses.length === 0;
  if (first.length === 0) return null;
  const more = flips.answers.length - shownAnswers;
  return (
    <section className="pb-3">
      <h2 className="pb-1 text-section font-semibold">{t('flips.title')}</h2>
      {isNone && (
        <p className="text-dense text-ink-2">{t(first.length > 1 ? 'flips.noneShared' : 'flips.none')}</p>
      )}
      <ul>
        {flips.weights.slice(0, shownWeights).map((flip) => (
          <WeightItem key={flip.criterion} flip={flip} comparison={comparison} />
        ))}
        {varied(flips.answers).map((flip) => (
          <AnswerItem key={`${flip.serviceId} ${flip.questionId}`} flip={flip} comparison={comparison} />
        ))}
        {flips.losses.slice(0, shownLosses).map((loss) => (
          <LossItem key={`${loss.must} ${loss.term.findingId}`} loss={loss} comparison={comparison} />
        ))}
      </ul>
      {more > 0 && <p className="text-meta text-ink-2">{t('flips.more', { count: more })}</p>}
    </section>
  );
}

/** The nearest one that turns the points and the nearest one that turns a must; two of a kind where there is no other. */
function varied(answers: readonly AnswerFlip[]): AnswerFlip[] {
  const kinds = [answers.find(({ must }) => must === null), answers.find(({ must }) => must !== null)].filter(
    (flip) => flip !== undefined,
  );
  return [...kinds, ...answers.filter((flip) => !kinds.includes(flip))].slice(0, shownAnswers);
}

const itemLook = 'border-t border-line py-2.5';

function WeightItem({ flip, comparison }: { flip: WeightFlip; comparison: Comparison }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const { criterion, from, at, first } = flip;
  const title = t(at > from ? 'flips.weightMore' : 'flips.weightLess', {
    criterion: t(`criteria.${criterion}`),
    at: percentText(at, language),
  });
  const now = t('flips.now', { from: percentText(from, language) });
  return (
    <li className={itemLook}>
      <h3 className="text-base font-semibold">{title}</h3>
      <p className="text-dense text-ink-2">
        {t('flips.weightText', { name: nameOf(comparison.vendors, first) })}
      </p>
      <TurnScale
        title={`${title}, ${now}`}
        {...{ from, at }}
        fromText={now}
        atText={percentText(at, language)}
      />
    </li>
  );
}

function AnswerItem({ flip, comparison }: { flip: AnswerFlip; comparison: Comparison }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const { vendors } = comparison;
  const text = useAnswerText(flip, comparison);
  const run = vendors.find(({ serviceId }) => serviceId === flip.serviceId)?.run;
  const title = t('flips.answer', {
    name: nameOf(vendors, flip.serviceId),
    label: inLanguage(flip.label, language),
    to: t(`flips.to.${flip.to}`),
  });
  const needed = flip.scoreNeeded;
  return (
    <li className={itemLook}>
      <h3 className="text-base font-semibold">{title}</h3>
      <p className="text-dense text-ink-2">{text}</p>
      {needed !== null && (
        <TurnScale
          title={text}
          from={flip.scoreFrom / 100}
          at={Math.max(0, Math.min(1, needed / 100))}
          fromText={pointsText(flip.scoreFrom, language)}
          atText={pointsText(needed, language)}
        />
      )}
      {run && (
        <p className="pt-0.5 text-dense">
          <Link href={`/assessments/${run.id}?question=${encodeURIComponent(flip.questionId)}`}>
            {t('flips.toAnswer')}
          </Link>
        </p>
      )}
    </li>
  );
}

function useAnswerText(flip: AnswerFlip, { vendors, musts }: Comparison): string {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const first = flip.first === null ? t('flips.nobody') : nameOf(vendors, flip.first);
  const must = musts.find(({ id }) => id === flip.must)?.title;
  if (must) {
    const title = inLanguage(must, language);
    const vendor = vendors.find(({ serviceId }) => serviceId === flip.serviceId);
    if (vendor?.standing === 'knockedOut') return t('flips.answerRegained', { must: title, first });
    return t('flips.answerMust', { must: title, name: nameOf(vendors, flip.serviceId), first });
  }
  const figures = {
    criterion: t(`criteria.${flip.questionnaireId}`),
    from: pointsText(flip.scoreFrom, language),
    to: pointsText(flip.scoreTo, language),
    first,
  };
  if (flip.scoreNeeded === null) return t('flips.answerPlain', figures);
  return t(flip.scoreTo > flip.scoreFrom ? 'flips.answerText' : 'flips.answerWorse', {
    ...figures,
    needed: pointsText(flip.scoreNeeded, language),
  });
}

function LossItem({ loss, comparison: { vendors, musts } }: { loss: MustLoss; comparison: Comparison }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const must = musts.find(({ id }) => id === loss.must)?.title;
  return (
    <li className={itemLook}>
      <h3 className="text-base font-semibold">
        {t(loss.term.kind === 'compensation' ? 'flips.lossOfCompensation' : 'flips.loss', {
          day: formatDay(loss.term.dueOn, language),
          title: inLanguage(loss.term.title, language),
        })}
      </h3>
      <p className="text-dense text-ink-2">
        {t('flips.lossText', {
          name: nameOf(vendors, loss.serviceId),
          must: must ? inLanguage(must, language) : '',
          first: loss.first === null ? t('flips.nobody') : nameOf(vendors, loss.first),
        })}
      </p>
    </li>
  );
}
