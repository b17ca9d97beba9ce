import type { Kind, Params, Recipe } from '../runtime/recipe.ts';
import { compileExpression, type RecipeText } from './compileExpression.ts';
import { recipeSource } from './recipeSource.ts';

/** Every expression that was asked for. */
export const recorded: Record<Kind, Map<string, RecipeText>> = { row: new Map(), join: new Map() };

/** While recording, in place of `runtime/lookup.ts`: compiles what is not known yet. */
export function recipeOf(kind: Kind, text: string, $: Params): Recipe {
  const known = recorded[kind].get(text) ?? compileExpression(kind, text, $);
  recorded[kind].set(text, known);
  // The code that the build will contain is the code that runs here.
  return Function(`"use strict"; return ${recipeSource(known)};`)() as Recipe;
}
