<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section == "header">
        ${msg("errorTitle")}
    <#elseif section == "form">
        <p id="kc-error-message" class="lead">${kcSanitize(message.summary)?no_esc}</p>
        <#if traceId??>
        <p>${msg("traceIdSupportMessage", traceId)}</p>
        </#if>
        <div class="actions"><a class="button" id="again" href="${layout.site()}/enter?ui_locales=${lang}">${msg("luwte.again")}</a></div>
    </#if>
</@layout.registrationLayout>
