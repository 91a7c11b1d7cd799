import { type CasusRecord, find } from '../../record/record.ts';

/** The head of a column: the name of a state, or its code where columns are narrow. */
export function StateHead({ id, name, from }: { id: string; name: string; from: CasusRecord }) {
  return (
    <th scope="col" class="state-head" title={name}>
      <span class="full">{name}</span>
      <span class="code" aria-hidden="true">
        {find(from, 'state', id)?.codes.iso2 ?? id}
      </span>
    </th>
  );
}
