import Finder from '../../finding/Finder.svelte';
import MoreFound from '../../finding/MoreFound.svelte';
import { layOutLater } from '../../dashboard/layOutLater';
import { linkEvidence } from '../../figure/linked/linkEvidence';
import { localDate } from '../../ui/localDate';
import { followRibbon } from '../../dashboard/ribbon/ribbonKeys';
import { component, startIslands } from '../startIslands';

await startIslands({
	Finder: component(Finder),
	MoreFound: component(MoreFound),
	Linked: linkEvidence,
	LocalDate: localDate,
	Ribbon: followRibbon
});
await layOutLater();
