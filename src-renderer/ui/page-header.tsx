import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: string;
  count?: number | undefined;
  subtitle?: ReactNode;
  /** Above the title on records: the way back to the list. */
  breadcrumb?: ReactNode;
  actions?: ReactNode;
  /** Below: a stamp, tabs, filters. */
  children?: ReactNode;
}

/** The one h1 of a page with what can be done here. */
export function PageHeader({ title, count, subtitle, breadcrumb, actions, children }: PageHeaderProps) {
  return (
    <header className="bg-desk px-6 pt-4">
      {breadcrumb && <div className="pb-1 text-dense">{breadcrumb}</div>}
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="font-serif text-title tracking-[-.005em] wrap-anywhere">
            {title}
            {count !== undefined && (
              <span className="ml-3 font-sans text-base font-normal tracking-normal text-ink-2">{count}</span>
            )}
          </h1>
          {subtitle !== undefined && <p className="text-ink-2">{subtitle}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children && <div className="pt-2.5">{children}</div>}
    </header>
  );
}
