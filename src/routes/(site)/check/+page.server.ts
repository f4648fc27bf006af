import { threadScript } from '$lib/site/islands/scripts';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	script: threadScript('verifier'),
	record: pageRecord(
		'/check/',
		'Verify a file',
		'Whether a picture, a table or a report kit is what was published, which version it shows, and whose words.'
	)
});
