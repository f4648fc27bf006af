/** Saves a draft as a file; what writes and reads such files is loaded then. */
import { slugOf } from '../../dataset/author/desk/slugOf';
import { saveFile } from '../ui/saveFile';
import { nameOf, type Draft } from './draft';

export async function saveDraft(draft: Draft): Promise<void> {
	const { writeDraft } = await import('./draftFile');
	saveFile(writeDraft(draft), `${slugOf(nameOf(draft))}.draft.json`);
}
