import { copyLink } from '../../ui/copyLink';
import { layOutLater } from '../../ui/layOutLater';
import { linkOnItsPage } from '../../figure/linked/linkOnItsPage';
import { makeWhenPressed } from '../../figure/makeWhenPressed';
import { answerTools } from '../../figure/tools/tools';
import { localDate } from '../../ui/localDate';
import { openWanted } from '../../ui/openWanted';
import Tabs from '../../ui/Tabs.svelte';
import UseFigure from '../../figure/use/UseFigure.svelte';
import { component, startIslands } from '../startIslands';
import { whenSeen } from '../whenSeen';

openWanted();
makeWhenPressed();
await startIslands({
	Cite: whenSeen(() => import('../../figure/Cite.svelte')),
	CopyLink: copyLink,
	DrawnValues: whenSeen(() => import('../../figure/DrawnValues.svelte')),
	EmbedSnippets: whenSeen(() => import('../../figure/EmbedSnippets.svelte')),
	Linked: linkOnItsPage,
	LocalDate: localDate,
	Tabs: component(Tabs),
	Tools: answerTools,
	UseFigure: component(UseFigure)
});
await layOutLater();
