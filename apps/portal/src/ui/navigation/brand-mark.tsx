import { createContext, type ReactNode, useContext } from 'react';
import classes from './brand-mark.module.css';
import { RostraMark } from './rostra-mark.tsx';

const LogoContext = createContext<string | null>(null);

/** Says what logo everything below bears. */
export function LogoProvider({ url, children }: { readonly url: string | null; readonly children: ReactNode }) {
  return <LogoContext value={url}>{children}</LogoContext>;
}

/** What `BrandMark` takes. */
export interface BrandMarkProps {
  /** The workspace's name; read out in place of the logo. */
  readonly name: ReactNode;
  /** Height of Rostra's mark in pixels; a logo is a third taller, as it stands alone. */
  readonly size: number;
}

/** The workspace's logo or, while it has none, Rostra's mark with the workspace's name. */
export function BrandMark({ name, size }: BrandMarkProps) {
  const url = useContext(LogoContext);
  if (url) {
    return (
      <>
        <img
          src={url}
          alt={typeof name === 'string' ? name : ''}
          height={Math.round(size * 1.34)}
          className={classes.logo}
        />
        {typeof name === 'string' ? null : <span className={classes.name}>{name}</span>}
      </>
    );
  }
  return (
    <>
      <RostraMark size={size} />
      <span className={classes.name}>{name}</span>
    </>
  );
}
