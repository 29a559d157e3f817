<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section == "header">
        ${msg("loginChooseAuthenticator")}
    <#elseif section == "form">
        <form id="kc-select-credential-form" action="${url.loginAction}" method="post">
            <ul class="choices">
                <#list auth.authenticationSelections as way>
                <li><button class="choice" type="submit" name="authenticationExecution" value="${way.authExecId}"><span><span class="choice-title">${msg(way.displayName)}</span><span class="choice-help">${msg(way.helpText)}</span></span><@layout.icon "arrow-right" "icon-flip"/></button></li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
