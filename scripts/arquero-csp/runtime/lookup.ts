import { recipes, recordModule } from 'virtual:arquero-csp/recorded';
import type { Kind, Params, Recipe } from './recipe.ts';

/**
 * The recorded recipe of an expression; throws with the expression and the remedy where there is none.
 * The recorder puts its own function in place of this one, and that needs the parameters too.
 */
export function recipeOf(kind: Kind, text: string, _params: Params): Recipe {
  const recipe = Object.hasOwn(recipes[kind], text) ? recipes[kind][text] : undefined;
  if (!recipe) {
    throw new Error(
      `arquero-csp: unknown ${kind === 'join' ? 'join ' : ''}expression "${text}"; run it in ${recordModule} so that it is recorded`,
    );
  }
  return recipe;
}
