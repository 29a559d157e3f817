<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#macro actionGroup horizontal=false>
<div class="actions"><#nested></div>
</#macro>

<#macro button label id="" name="" type="primary" fullWidth=true class=[] extra...>
<button type="submit" class="${(type == "primary")?then("button", "button-quiet")}"<#if id?has_content> id="${id}"</#if><#if name?has_content> name="${name}"</#if><#list extra as key, value> ${key}="${value}"</#list>>${msg(label)}</button>
</#macro>

<#macro buttonLink href label id="" class=[]>
<a class="button-quiet" href="${href}"<#if id?has_content> id="${id}"</#if>>${msg(label)}</a>
</#macro>

<#macro loginButton>
<@actionGroup><@button id="kc-login" name="login" label="doLogIn"/></@actionGroup>
</#macro>
