import Finder from '../../finding/Finder.svelte';
import MoreFound from '../../finding/MoreFound.svelte';
import { layOutLater } from '../../layOutLater';
import { linkEvidence } from '../../linked/linkEvidence';
import { localDate } from '../../localDate';
import { followRibbon } from '../../ribbon/ribbonKeys';
import { component, startIslands } from '../startIslands';

await startIslands({
	Finder: component(Finder),
	MoreFound: component(MoreFound),
	Linked: linkEvidence,
	LocalDate: localDate,
	Ribbon: followRibbon
});
await layOutLater();
