/** The interface of the element as tables: everything that the manifest says of it. */
export function interfaceTables({ modules }) {
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'source-diff');
  return [
    section('Attributes', ['attribute', 'type', 'default', ''], element.attributes.map(attributeRow)),
    section('Properties', ['property', 'type', ''], element.members.filter(isOnlyProperty).map(propertyRow)),
    section('Methods', ['method', ''], element.members.filter(({ kind }) => kind === 'method').map(methodRow)),
    section('Events', ['event', 'class', ''], element.events.map(({ name, type, description }) => [code(name), code(type.text), description])),
    section('Slots', ['slot', ''], element.slots.map(({ name, description }) => [name ? code(name) : 'none', description])),
    section('Parts', ['part', ''], element.cssParts.map(({ name, description }) => [code(name), description])),
    section('Custom properties', ['property', 'default', ''], element.cssProperties.map((one) => [code(one.name), code(one.default), one.description])),
  ].join('\n\n');
}

function isOnlyProperty({ kind, attribute, static: isStatic }) {
  return kind === 'field' && !attribute && !isStatic;
}

function attributeRow({ name, fieldName, type, default: value, description }) {
  const isNamed = fieldName !== name;
  return [code(name), code(type.text), value === "''" ? 'empty' : code(value.replaceAll("'", '')), `${description}${isNamed ? ` Property: \`${fieldName}\`.` : ''}`];
}

function propertyRow({ name, type, description, readonly }) {
  return [code(name), code(type.text), `${description}${readonly ? ' Read only.' : ''}`];
}

function methodRow({ name, parameters = [], return: result, description }) {
  const given = parameters.map((one) => `${one.name}: ${one.type.text}`).join(', ');
  return [code(`${name}(${given})${result ? `: ${result.type.text}` : ''}`), description];
}

function section(title, heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}`;
}

function code(text) {
  return `\`${text}\``;
}
