import Finder from '../../finding/Finder.svelte';
import MoreFound from '../../finding/MoreFound.svelte';
import { linkEvidence } from '../../figure/linked/linkEvidence';
import { copyPicture } from '../../ui/copyPicture';
import { localDate } from '../../ui/localDate';
import { collect } from '../../report/collect';
import { component, startIslands } from '../startIslands';

await startIslands({
	Collect: collect,
	Finder: component(Finder),
	MoreFound: component(MoreFound),
	Linked: linkEvidence,
	LocalDate: localDate,
	CopyPicture: copyPicture
});
