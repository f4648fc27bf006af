/** The public keys of the owner that are no longer in use: `keys.json` in the dataset's folder. */
import { z } from 'zod';
import { listIfThere, pathIn, readText, type Files } from '../ports/files';
import { date } from '../schema/fields';

const formerKey = z.strictObject({
	publicKey: z
		.string()
		.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits, as /key.json shows them')
		.describe('The public key.'),
	from: date.describe('First day on which it was used.'),
	until: date.describe('Last day on which it was used.'),
	revoked: z
		.strictObject({
			date: date.describe('Since when it is not to be trusted.'),
			why: z.string().min(1).describe('Why: lost, stolen, shown by mistake.')
		})
		.optional()
		.describe('Only for a key that others may have had; its signatures then prove nothing.')
});
export type FormerKey = z.infer<typeof formerKey>;

/** @throws {Error} that names the file, if it is there and cannot be read */
export function readFormerKeys(files: Files, dir: string): FormerKey[] {
	const path = pathIn(dir, 'keys.json');
	if (!listIfThere(files, dir)?.some(({ name }) => name === 'keys.json')) return [];
	try {
		return z.array(formerKey).parse(JSON.parse(readText(files, path)));
	} catch (error) {
		const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
		throw new Error(`${path} is no list of former keys: ${reason}`, { cause: error });
	}
}
