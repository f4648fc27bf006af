import { copyLink } from '../../copyLink';
import Inventory from '../../Inventory.svelte';
import { followRibbon } from '../../ribbon/ribbonKeys';
import { component, startIslands } from '../startIslands';

await startIslands({ CopyLink: copyLink, Inventory: component(Inventory), Ribbon: followRibbon });
