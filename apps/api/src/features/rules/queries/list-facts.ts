import { awardFacts, type FactDefinition, operatorsOf, sourcesTelling } from '@rostra/points-engine';
import type { ListFactsOutput } from '@rostra/shared/rules/list-facts.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readSignalKinds } from '../../signal-kinds/index.ts';

/** Texts of one kind that are offered at most: the rest is found by typing. */
const SUGGESTIONS_MAX = 200;

/** Everything that conditions may ask for, with the texts that the workspace uses now. Two queries. */
export async function listFacts(scope: Scope): Promise<ListFactsOutput> {
  const used = await readUsedTexts(scope);
  const kinds = await readSignalKinds(scope);
  const signals = [...kinds.values()].flatMap(({ key, canEarn, isOn }) => (canEarn && isOn ? [key] : []));
  const known = new Map([...used, ['signal.type', signals]]);
  return {
    facts: Object.entries<FactDefinition>(awardFacts).map(([fact, definition]) => ({
      fact,
      type: definition.type,
      sources: [...sourcesTelling(fact)],
      choices: definition.type === 'choice' ? [...definition.choices] : [],
      isRanked: definition.type === 'choice' && definition.isRanked,
      operators: [...operatorsOf(definition)],
      suggestions: known.get(fact) ?? [],
    })),
  };
}

async function readUsedTexts(scope: Scope): Promise<Map<string, string[]>> {
  const { workspaceId } = scope;
  const rows = await scope.em.execute<{ fact: string; texts: string[] }[]>(
    `select fact, (array_agg(text order by text))[1:${SUGGESTIONS_MAX}] as texts from (
       select distinct 'account.name' as fact, name as text from account where workspace_id = ?
       union select 'account.segment', segment from account where workspace_id = ? and segment is not null
       union select 'account.region', region from account where workspace_id = ? and region is not null
       union select 'challenge.title', title from challenge where workspace_id = ? and state <> 'draft'
     ) used group by fact`,
    [workspaceId, workspaceId, workspaceId, workspaceId],
  );
  return new Map(rows.map(({ fact, texts }) => [fact, texts]));
}
