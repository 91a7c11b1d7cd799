import { meant } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';
import { fileSchemaOf } from '../../record/json-schema.ts';
import { KIND_NAMES, type Kind } from '../../record/kinds.ts';
import { command } from '../command.ts';
import { OUTPUTS, outputSchemaOf } from '../outputs.ts';

/** `casus schema <kind>`: the JSON Schema of a file of the record, or of a command's output. */
export const schema = command({
  name: 'schema',
  summary: 'the JSON Schema of a kind of file, or with --output of what a command writes as JSON',
  arguments: [{ name: '<kind>', about: `${KIND_NAMES.join(', ')}; with --output a command` }],
  options: [
    { flags: '--output', about: 'the schema of the JSON that the command of that name writes' },
  ],
  run: ({ output, arguments: [name = ''], options }) => {
    const known: readonly string[] = options.output === true ? Object.keys(OUTPUTS) : KIND_NAMES;
    if (!known.includes(name)) {
      throw new UserError(
        `there is no schema of ${name}`,
        meant(name, known, `There are: ${known.join(', ')}`),
      );
    }
    const made = options.output === true ? outputSchemaOf(name) : fileSchemaOf(name as Kind);
    output.write(JSON.stringify(made, null, 2));
    return 0;
  },
});
