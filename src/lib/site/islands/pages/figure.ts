import Cite from '../../figure/Cite.svelte';
import { copyLink } from '../../ui/copyLink';
import DrawnValues from '../../figure/DrawnValues.svelte';
import EmbedSnippets from '../../figure/EmbedSnippets.svelte';
import { layOutLater } from '../../ui/layOutLater';
import { linkOnItsPage } from '../../figure/linked/linkOnItsPage';
import { answerTools } from '../../figure/tools/tools';
import { localDate } from '../../ui/localDate';
import Tabs from '../../ui/Tabs.svelte';
import UseFigure from '../../figure/use/UseFigure.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({
	Cite: component(Cite),
	CopyLink: copyLink,
	DrawnValues: component(DrawnValues),
	EmbedSnippets: component(EmbedSnippets),
	Linked: linkOnItsPage,
	LocalDate: localDate,
	Tabs: component(Tabs),
	Tools: answerTools,
	UseFigure: component(UseFigure)
});
await layOutLater();
