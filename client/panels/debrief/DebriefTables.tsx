import { keyring } from '../../model/browserKeys.ts';
import { TableButtons } from '../chair/TableButtons.tsx';
import '../../style/chair.css';

/** The tables of the session for everybody who has a seat in it, once all is told. */
export function DebriefTables({ code }: { readonly code: string }) {
  const token = keyring.find('seat', code)?.token;
  return token === undefined ? null : <TableButtons token={token} code={code} />;
}
