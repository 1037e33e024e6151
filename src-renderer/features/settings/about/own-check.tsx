import { useTexts } from '../../../i18n/messages.ts';

const systems = ['windows', 'mac', 'linux'] as const;

/** Commands of the three systems that show from outside whether a program holds a connection. */
const commands: Record<(typeof systems)[number], readonly string[]> = {
  windows: [
    'Get-Process obhut | ForEach-Object { Get-NetTCPConnection -OwningProcess $_.Id -ErrorAction SilentlyContinue }',
    'Get-Process obhut | ForEach-Object { Get-NetUDPEndpoint -OwningProcess $_.Id -ErrorAction SilentlyContinue }',
  ],
  mac: ['lsof -nP -i -a -c Obhut', 'nettop -P -p $(pgrep -x Obhut)'],
  linux: [
    'ss -tunap | grep -i -e obhut -e electron',
    'strace -f -e trace=connect,sendto,bind -p $(pgrep -o obhut)',
  ],
};

/** How to check from outside, without believing the app. */
export function OwnCheck() {
  const t = useTexts('network');
  return (
    <dl className="flex flex-col gap-3">
      {systems.map((system) => (
        <div key={system}>
          <dt className="font-semibold">{t(`systems.${system}`)}</dt>
          <dd>
            <ul className="flex flex-col gap-1 pt-1">
              {commands[system].map((command) => (
                <li key={command}>
                  <code className="block rounded-control border border-line bg-surface px-2 py-1 font-mono text-meta break-all select-text">
                    {command}
                  </code>
                </li>
              ))}
            </ul>
            <p className="pt-1 text-dense text-ink-2">{t(`expected.${system}`)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
