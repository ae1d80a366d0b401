/**
 * Common given names that belong to one sex, so that "she said" is not given to a man. Far from complete: a name that
 * is missing fits either pronoun.
 */
const set = (list: string) => new Set(list.trim().split(/\s+/));

export const MEN = set(`
  adam alan albert alexander alexei ali anders andrew andrei anthony antonio arthur barack ben benjamin bernie bill
  bob boris brad brandon brent brian bruce carl carlos charles chris christopher chuck craig dan daniel david dean
  dennis dick dmitry donald doug douglas ed edward emmanuel eric ernest francis françois frank franklin fred gary
  george gerald gerhard giovanni gordon greg hans harry henry herman howard hugh hugo ian igor ivan jack jacob
  jacques james jared jason jean-claude jeff jeffrey jeremy jerry jim joe john jonathan joseph josh juan julian
  justin karl keith ken kevin klaus larry leonard lev louis lukas luis marc marco marcus mario mark martin matt
  matthew max michael miguel mike mitch mitt mohammed muhammad nathan newt nicholas nick nicolas nigel noel olaf
  oleg oliver oscar patrick paul pavel pedro peter petro philip philippe pierre rafael ralph ray rex richard rick
  robert rod roger ronald russell ryan sam scott sean sebastian sergei sergey simon stefan stephen steve steven ted
  terrence thomas tim todd tom tony tucker victor viktor vincent vladimir volodymyr walter wayne will william
  wolfgang xavier yuri zachary владимир сергей дмитрий александр иван андрей михаил
`);

export const WOMEN = set(`
  alexandra alice amanda amy ana andrea angela anita ann anna anne annie barbara betty carol caroline catherine
  cathi cathy charlotte christina christine claire claudia cynthia deborah debbie debra diana diane dianne dorothy
  elena elisabeth elizabeth ellen emily emma erica eva frances gina gloria grace hannah heather helen hillary irina
  isabel ivanka jackie jan jane janet jennifer jenny jessica joan joanna judith julia julie karen kate katherine
  kathleen katrin kelly kim kirsten laura linda lisa lois lucy madeleine margaret maria marie marina martha mary
  megan melania melissa michele michelle monica nadia nancy natalia natalie nicole nina olga olivia pamela patricia
  paula petra rachel rebecca rosa ruth samantha sandra sara sarah sharon sheila sofia sophie stephanie susan susanne
  svetlana tanya tatiana theresa tina tulsi ursula valerie vanessa vera veronica victoria virginia wendy yulia ольга
  анна елена мария
`);
