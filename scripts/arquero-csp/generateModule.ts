import type { FieldText, RecipeText } from './recorder/compileExpression.ts';
import { fieldSource, recipeSource } from './recorder/recipeSource.ts';
import type { Kind } from './runtime/recipe.ts';

export type Recorded = Readonly<Record<Kind, ReadonlyMap<string, RecipeText>>>;

/** The module `virtual:arquero-csp/recorded`. Sorted by text, so the order of recording does not matter. */
export function generateModule(recorded: Recorded, recordModule: string): string {
  const recipes = { row: sorted(recorded.row), join: sorted(recorded.join) };
  const fields = new Map<string, string>();
  const declarations: string[] = [];

  // Fields of equal code are one object, so that Arquero can tell equal fields by their key.
  const nameField = (field: FieldText) => {
    let name = fields.get(field.make);
    if (!name) {
      name = `field${fields.size}`;
      fields.set(field.make, name);
      declarations.push(`const ${name} = ${fieldSource(field, fields.size)};`);
    }
    return name;
  };

  const table = (entries: readonly (readonly [string, RecipeText])[]) =>
    entries
      .map(([text, recipe]) => `    ${JSON.stringify(text)}: ${recipeSource(recipe, nameField)},\n`)
      .join('');
  const body = `export const recipes = {\n  row: {\n${table(recipes.row)}  },\n  join: {\n${table(recipes.join)}  },\n};\n`;
  return [`export const recordModule = ${JSON.stringify(recordModule)};`, ...declarations, body].join('\n');
}

function sorted(recipes: ReadonlyMap<string, RecipeText>) {
  return [...recipes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
