import ts from 'typescript';

/** A name in a source file that matters to the layer check. */
export interface Mention {
  name: string;
  /** Counted from 1. */
  line: number;
}

export interface ModuleFacts {
  /** Everything the file imports: static, dynamic, re-exported or for its types only. */
  imports: Mention[];
  /** Where the browser's page is reached for. */
  pageGlobals: Mention[];
}

const pageGlobals = new Set(['window', 'location', 'globalThis']);

/** What a TypeScript or Svelte file imports, and whether it reaches for the browser's page. */
export function moduleFacts(path: string, text: string): ModuleFacts {
  if (!path.endsWith('.svelte')) return scriptFacts(text);
  const { script, markup } = splitSvelte(text);
  const facts = scriptFacts(script);
  facts.imports.push(...matches(markup, /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g));
  facts.pageGlobals.push(...matches(markup, /\b(window|location|globalThis)(?=\s*(?:\??\.\w|\[))/g));
  facts.pageGlobals.push(...matches(markup, /<svelte:(window)\b/g));
  return facts;
}

function scriptFacts(text: string): ModuleFacts {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const facts: ModuleFacts = { imports: [], pageGlobals: [] };
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

  const visit = (node: ts.Node): void => {
    const target = importTarget(node);
    if (target) facts.imports.push({ name: target.text, line: lineOf(node) });
    if (ts.isIdentifier(node) && pageGlobals.has(node.text) && !isNameOfParent(node)) {
      facts.pageGlobals.push({ name: node.text, line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return facts;
}

/** The literal path after `import` or `from`, in each of the five forms that TypeScript has. */
function importTarget(node: ts.Node): ts.StringLiteralLike | undefined {
  let target: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) target = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) target = node.argument.literal;
  else if (ts.isExternalModuleReference(node)) target = node.expression;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    target = node.arguments[0];
  return target && ts.isStringLiteralLike(target) ? target : undefined;
}

/** True for `x.location`, `{ location: … }` and the like, which name something else than the browser's object. */
function isNameOfParent(node: ts.Identifier): boolean {
  return (node.parent as { name?: ts.Node }).name === node;
}

/** The script blocks and the rest of a component, each with the other part blanked so that lines stay in place. */
function splitSvelte(text: string): { script: string; markup: string } {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let script = '';
  let end = 0;
  for (const match of text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script\s*>/g)) {
    const start = match.index + (match[1]?.length ?? 0);
    const code = match[2] ?? '';
    script += blank(text.slice(end, start)) + code;
    end = start + code.length;
  }
  const markup = text.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/g, blank);
  return { script, markup };
}

function matches(text: string, pattern: RegExp): Mention[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: match[1] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
}
