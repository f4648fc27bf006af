import Cite from '../../Cite.svelte';
import { copyLink } from '../../copyLink';
import DrawnValues from '../../DrawnValues.svelte';
import EmbedSnippets from '../../EmbedSnippets.svelte';
import { layOutLater } from '../../layOutLater';
import { linkEvidence } from '../../linked/linkEvidence';
import { localDate } from '../../localDate';
import Tabs from '../../Tabs.svelte';
import UseFigure from '../../use/UseFigure.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({
	Cite: component(Cite),
	CopyLink: copyLink,
	DrawnValues: component(DrawnValues),
	EmbedSnippets: component(EmbedSnippets),
	Linked: linkEvidence,
	LocalDate: localDate,
	Tabs: component(Tabs),
	UseFigure: component(UseFigure)
});
await layOutLater();
