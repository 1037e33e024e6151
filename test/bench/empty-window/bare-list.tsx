import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

const rows = Array.from({ length: 10_000 }, (_, at) => [
  `Hafenkontor ${at} GmbH`,
  `Versand ${at % 300}`,
  'Auftragsverarbeiter',
  'DE, US',
  'Freigegeben',
  'Vollständig',
  `15.0${1 + (at % 9)}.2027`,
  'Anke Brandt',
]);

/** 10,000 rows of eight words each, drawn only where one looks; nothing else. */
export default function BareList() {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 8,
  });
  return (
    <div ref={scroller} data-scroller="" style={{ height: '95vh', overflowY: 'auto' }}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => (
          <div
            key={index}
            style={{
              position: 'absolute',
              top: 0,
              width: '100%',
              height: size,
              transform: `translateY(${start}px)`,
              display: 'grid',
              gridTemplateColumns: 'repeat(8, 1fr)',
            }}
          >
            {rows[index]?.map((word) => (
              <span key={word}>{word}</span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
