import type { ReactNode } from 'react';
import type { ContentPiece } from '../../../../src-main/contract/content-record.ts';
import { BuyingPhase, type PersonaContent } from '../../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { pieceStatus } from '../../../lib/piece-status.ts';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { SheetPart } from './sheet-part.tsx';

export interface JourneyStripProps {
  content: PersonaContent;
  pieces: readonly ContentPiece[];
  personaId: string;
}

/** The way of the persona from left to right: what it asks, where it meets the company, what it gets. */
export function JourneyStrip({ content, pieces, personaId }: JourneyStripProps) {
  const t = useTexts('personas');
  return (
    <SheetPart title={t('journey.title')}>
      <ol className="mt-2 grid gap-x-2 gap-y-4 @min-[620px]:grid-cols-3">
        {BuyingPhase.options.map((phase, index) => (
          <li key={phase} className="min-w-0">
            <h3
              data-fill=""
              className="border-t-3 border-accent bg-accent-soft px-3 py-1 text-dense font-semibold"
            >
              {index + 1}. {t(`phase.${phase}`)}
            </h3>
            <dl className="grid gap-2 px-3 pt-2 text-dense">
              <Step title={t('journey.asks')}>
                <Lines entries={content.questions[phase]} isSerif />
              </Step>
              <Step title={t('journey.meets')}>
                <Lines entries={content.touchpoints[phase]} />
              </Step>
              <Step title={t('journey.gets')}>
                <Pieces pieces={pieces.filter((piece) => piece.phase === phase)} {...{ phase, personaId }} />
              </Step>
            </dl>
          </li>
        ))}
      </ol>
    </SheetPart>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-meta text-ink-2">{title}</dt>
      <dd className="grid gap-0.5">{children}</dd>
    </div>
  );
}

function Lines({ entries, isSerif = false }: { entries: readonly string[]; isSerif?: boolean }) {
  const t = useTexts('personas');
  if (entries.length === 0) return <span className="text-ink-3">{t('journey.nothing')}</span>;
  return entries.map((entry) => (
    <span key={entry} className={isSerif ? 'font-serif italic wrap-anywhere' : 'wrap-anywhere'}>
      {entry}
    </span>
  ));
}

interface PiecesProps {
  pieces: readonly ContentPiece[];
  phase: BuyingPhase;
  personaId: string;
}

/** Pieces with their state; where nothing is offered the gap is told. */
function Pieces({ pieces, phase, personaId }: PiecesProps) {
  const t = useTexts('personas');
  const contents = useTexts('contents');
  const isGap = pieces.every(({ state }) => state === 'retired');
  return (
    <>
      {pieces.map(({ id, title, state }) => (
        <span key={id} className="wrap-anywhere">
          <Link href={`/content?piece=${id}`}>{title}</Link>{' '}
          <Tag bare status={pieceStatus[state]}>
            {contents(`state.${state}`)}
          </Tag>
        </span>
      ))}
      {isGap && (
        <span>
          <Link href={`/content?persona=${personaId}&phase=${phase}`}>
            <Tag status="caution">{t('journey.gap')}</Tag>
          </Link>
        </span>
      )}
    </>
  );
}
