import { expect, it } from 'vitest';
import { quoted } from '../../../src/lib/sentences/quoted';

it.each([
	['Putin visited China last week', ' for the second time', '“Putin visited China last week\u00a0…”'],
	['Trade grew.', ' It fell later.', '“Trade grew.”'],
	['Trade grew', '.', '“Trade grew”'],
	['Exports and trade', '\nNext', '“Exports and trade”'],
	['Trade grew', '', '“Trade grew”'],
	['“Trade grew.”', ' she said.', '““Trade grew.””'],
	// A phrase is seen to be one.
	['over 40 times', ' and more', '“over 40 times”'],
	['Trade grew …', ' and fell', '“Trade grew …”']
])('%s before “%s”', (exact, suffix, said) => {
	expect(quoted({ exact, suffix })).toBe(said);
});
